package org.cordon.listing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The objects of a JSON file, one at a time: of an array, of lines of objects, or of the array a
/// field of the outermost object holds. Memory is that of one object. Close it after use. Not
/// thread-safe.
public final class JsonRecords implements AutoCloseable {

  private final ListFile file;
  private final ReadLimits limits;
  private final JsonMapper mapper;
  private final CountingParser parser;
  private int records;

  /// Opens a file that is an array of objects, or objects one after the other.
  public static JsonRecords open(ListFile file, ReadLimits limits)
      throws IOException, UnusableListException {
    return new JsonRecords(file, null, limits);
  }

  /// Opens a file that is one object whose field `array` holds the records (CSL's `results`).
  public static JsonRecords openField(ListFile file, String array, ReadLimits limits)
      throws IOException, UnusableListException {
    return new JsonRecords(file, array, limits);
  }

  /// The outermost object with these of its fields only, for what a file says beside its records;
  /// none of them if the file is an array.
  public static JsonObject beside(ListFile file, Set<String> fields, ReadLimits limits)
      throws IOException, UnusableListException {
    try (JsonRecords records = new JsonRecords(file, null, limits)) {
      return records.readFields(fields);
    }
  }

  private JsonRecords(ListFile file, @Nullable String array, ReadLimits limits)
      throws IOException, UnusableListException {
    this.file = file;
    this.limits = limits;
    this.mapper = mapper(limits);
    InputStream input = new BufferedInputStream(new GuardedInput(file.open(), file.name(), limits));
    skipMark(input);
    this.parser = new CountingParser(mapper.createParser(characters(input)));
    try {
      enter(array);
    } catch (JacksonException e) {
      parser.close();
      throw explain(e);
    } catch (UnusableListException e) {
      parser.close();
      throw e;
    }
  }

  private static JsonMapper mapper(ReadLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxStringLength(limits.maxValueChars())
            .maxNameLength(10_000)
            .maxNestingDepth(limits.maxDepth())
            .build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    return JsonMapper.builder(factory)
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /* JSON is UTF-8 (RFC 8259); the parser would guess at other encodings from the first bytes. */
  private static Reader characters(InputStream input) {
    return new InputStreamReader(
        input,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static void skipMark(InputStream input) throws IOException {
    input.mark(3);
    if (input.read() != 0xEF || input.read() != 0xBB || input.read() != 0xBF) {
      input.reset();
    }
  }

  private void enter(@Nullable String array) throws UnusableListException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new UnusableListException(file.name() + " is empty");
    }
    if (array == null) {
      return;
    }
    if (first == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = parser.currentName().equals(array);
        JsonToken value = parser.nextToken();
        if (found && value == JsonToken.START_ARRAY) {
          return;
        }
        parser.skipChildren();
      }
    }
    throw new UnusableListException(file.name() + " has no array \"" + array + "\"");
  }

  private JsonObject readFields(Set<String> wanted) throws IOException, UnusableListException {
    ObjectNode fields = mapper.createObjectNode();
    try {
      boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
      while (isObject && parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (wanted.contains(field)) {
          fields.set(field, readNode());
        } else {
          parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      throw explain(e);
    }
    return new JsonObject(fields, new Origin(file.name(), 1, ""));
  }

  private JsonNode readNode() {
    parser.allow(limits.maxRecordNodes());
    JsonNode node = mapper.readTree(parser);
    parser.allow(Long.MAX_VALUE);
    return node;
  }

  /// The next object; null at the end.
  ///
  /// @throws UnusableListException if the file is no JSON, broken off, holds something else than
  ///   objects, or is over a limit
  public @Nullable JsonObject next() throws IOException, UnusableListException {
    try {
      JsonToken token =
          records == 0 && parser.currentToken() == JsonToken.START_OBJECT
              ? parser.currentToken()
              : parser.nextToken();
      if (records == 0 && token == JsonToken.START_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null || token == JsonToken.END_ARRAY) {
        return null;
      }
      if (token != JsonToken.START_OBJECT) {
        throw new UnusableListException(
            file.name() + ":" + line() + " holds " + token + " where a record was expected");
      }
      if (++records > limits.maxRecords()) {
        throw new UnusableListException(
            file.name()
                + " holds more than "
                + limits.maxRecords()
                + " records; the file is refused");
      }
      long line = line();
      return new JsonObject(readNode(), new Origin(file.name(), line, ""));
    } catch (JacksonException e) {
      throw explain(e);
    }
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private UnusableListException explain(JacksonException failure) throws IOException {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof GuardedInput.OverLimitException over) {
        return new UnusableListException(String.valueOf(over.getMessage()), over);
      }
    }
    if (failure.getCause() instanceof CharacterCodingException) {
      return new UnusableListException(
          file.name() + ":" + line() + " can't be read as JSON: it is not all UTF-8", failure);
    }
    if (failure instanceof JacksonIOException) {
      throw new IOException(file.name() + " can't be read", failure);
    }
    return new UnusableListException(
        file.name() + ":" + line() + " can't be read as JSON: " + failure.getOriginalMessage(),
        failure);
  }

  @Override
  public void close() {
    parser.close();
  }

  /* Jackson limits the length of values and their depth; the number of values of one record is
   * counted here. */
  private static final class CountingParser extends JsonParserDelegate {
    private long allowed = Long.MAX_VALUE;

    CountingParser(JsonParser parser) {
      super(parser);
    }

    /// Lets this many more values through from here.
    void allow(long values) {
      allowed = values;
    }

    @Override
    public JsonToken nextToken() {
      if (allowed-- <= 0) {
        throw new StreamConstraintsException("a record holds too many values");
      }
      return super.nextToken();
    }
  }
}
