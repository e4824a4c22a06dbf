package org.cordon.listing.eufsf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;

/// Reads the EU's Financial Sanctions Files: XML 1.1, CSV 1.1, and the older CSV 1.0.
///
/// The entry id is the EU reference number (`EU.27.28`); what stands in the file several times
/// under one number, once for each act, is one party. The first name in the file is the primary
/// one: `strong` only tells weak names.
public final class EuFsfReader implements ListReader {

  static final String PUBLISHER = "eu-fsf";

  /* The longest header, of the CSV 1.1, has 4 kB. */
  private static final int HEAD_BYTES = 16_384;

  @Override
  public String publisher() {
    return PUBLISHER;
  }

  /// The list had over 2,000 entities in 2018 and has over 6,000 since 2024.
  @Override
  public int leastDesignations() {
    return 1_000;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    if (files.size() != 1) {
      throw new UnusableListException(
          "the EU list is one file, as XML or as CSV; " + files.size() + " were given");
    }
    ListFile file = files.getFirst();
    FsfEntities entities = new FsfEntities();
    String generated = read(file, head(file), entities);
    return new ReadResult(
        generated.isEmpty() ? null : generated,
        entities.require(file.name()),
        entities.listProblems());
  }

  private static String read(ListFile file, String head, FsfEntities entities)
      throws IOException, UnusableListException {
    if (head.startsWith("<")) {
      return FsfXml.read(file, entities);
    }
    String header = head.lines().findFirst().orElse("");
    if (header.contains("NameAlias_WholeName")) {
      return FsfCsv11.read(file, entities);
    }
    if (header.contains("Naal_wholename")) {
      return csv10(file, header.startsWith("\"") && !header.contains("\";"), entities);
    }
    throw new UnusableListException(
        file.name()
            + " starts with \""
            + header.substring(0, Math.min(header.length(), 100))
            + "\"; the EU list starts with <export> or the columns of its CSV");
  }

  private static String csv10(ListFile file, boolean fromSpreadsheet, FsfEntities entities)
      throws IOException, UnusableListException {
    Charset charset = charset(file);
    return fromSpreadsheet
        ? FsfCsv10.read(
            SpreadsheetCopy.restored(file, charset, entities.problems()),
            StandardCharsets.UTF_8,
            entities)
        : FsfCsv10.read(file, charset, entities);
  }

  private static String head(ListFile file) throws IOException {
    try (InputStream in = file.open()) {
      String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
      return head.replaceFirst("^\uFEFF", "").stripLeading();
    }
  }

  /* Copies of the old CSV come in UTF-8 as published, or in the code page of a Windows program. */
  private static Charset charset(ListFile file) throws IOException {
    try (Reader text =
        new InputStreamReader(
            file.open(),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      text.transferTo(Writer.nullWriter());
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return Charset.forName("windows-1252");
    }
  }
}
