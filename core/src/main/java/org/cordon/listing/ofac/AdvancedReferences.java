package org.cordon.listing.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.format.XmlElement;
import org.jspecify.annotations.Nullable;

/* What the parties of an Advanced XML file refer to: the words codes stand for, places, documents. */
final class AdvancedReferences {

  private static final Set<String> IGNORED =
      Set.of(
          // references back to what refers to a place or document
          "FeatureVersionReference",
          "IDRegDocumentReference",
          "DocumentedNameReference",
          // the same country as LocationCountry
          "LocationAreaCode",
          "LocationCountry/@CountryRelevanceID",
          // how OFAC knows a part of an address, and in which script it is
          "LocationPartValue/@Primary",
          "LocationPartValue/@LocPartValueTypeID",
          "LocationPartValue/@LocPartValueStatusID",
          "LocationPartValue/Comment",
          // OFAC's number of a document, by whom and where it was issued, how long it is valid
          "IDRegDocument/@ID",
          "IDRegDocument/@ValidityID",
          "IDRegDocument/@IssuedIn-LocationID",
          "IDRegDocument/IssuingAuthority",
          "IDRegDocument/DocumentDate",
          "IDRegDocument/Comment");

  /// A document as its party needs it.
  ///
  /// @param issuer the issuing country in OFAC's spelling; empty where none is given
  record Document(String type, String number, String issuer) {}

  private final Problems problems;
  private final AdvancedWords words = new AdvancedWords();
  private final Map<String, AdvancedPlace> places = new HashMap<>();
  private final Map<String, List<Document>> documents = new HashMap<>();

  AdvancedReferences(Problems problems) {
    this.problems = problems;
  }

  AdvancedWords words() {
    return words;
  }

  void addPlace(XmlElement location, Origin origin) {
    places.put(location.attribute("ID"), AdvancedPlace.of(location, words));
    Unread.report(location, IGNORED, origin, problems);
  }

  /// The place with this number; null, and a problem, where there is none.
  @Nullable AdvancedPlace place(String id, OfacEntry entry) {
    AdvancedPlace place = places.get(id);
    if (place == null) {
      entry.problem(Reason.ORPHAN, "LocationID", id, "is no place of the file; left out");
    }
    return place;
  }

  void addDocument(XmlElement document, Origin origin) {
    documents
        .computeIfAbsent(document.attribute("IdentityID"), _ -> new ArrayList<>(2))
        .add(
            new Document(
                words.of("IDRegDocType", document.attribute("IDRegDocTypeID")),
                document.childText("IDRegistrationNo"),
                words.of("Country", document.attribute("IssuedBy-CountryID"))));
    Unread.report(document, IGNORED, origin, problems);
  }

  /// The documents of an identity.
  List<Document> documents(String identity) {
    return documents.getOrDefault(identity, List.of());
  }
}
