package org.cordon.app.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.party.Party;
import tools.jackson.databind.json.JsonMapper;

/* The JSON of the store's files: records as they are, empty lists and nulls left out. How core's
 * types look in it is said here, by mix-ins; core knows nothing of it. */
final class StoredJson {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
          .withConfigOverride(
              List.class,
              list ->
                  list.setInclude(
                          JsonInclude.Value.construct(
                              JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                      .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .addMixIn(Party.class, PartyJson.class)
          .addMixIn(Country.class, TextOnly.class)
          .addMixIn(VersionId.class, TextOnly.class)
          .build();

  private StoredJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Party.Person.class, name = "person"),
    @JsonSubTypes.Type(value = Party.Organization.class, name = "organization"),
    @JsonSubTypes.Type(value = Party.Vessel.class, name = "vessel"),
    @JsonSubTypes.Type(value = Party.Aircraft.class, name = "aircraft"),
    @JsonSubTypes.Type(value = Party.Unclassified.class, name = "unclassified")
  })
  private interface PartyJson {}

  /* A record of one text, written as that text; Jackson reads it back by its only constructor. */
  private interface TextOnly {
    @JsonValue
    String code();

    @JsonValue
    String text();
  }
}
