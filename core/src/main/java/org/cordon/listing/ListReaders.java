package org.cordon.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.listing.audfat.DfatReader;
import org.cordon.listing.bisdpl.BisDplReader;
import org.cordon.listing.casema.SemaReader;
import org.cordon.listing.chseco.SecoReader;
import org.cordon.listing.cnmofcom.MofcomReader;
import org.cordon.listing.csl.CslReader;
import org.cordon.listing.euannexes.EuAnnexesReader;
import org.cordon.listing.eufsf.EuFsfReader;
import org.cordon.listing.ftm.FtmReader;
import org.cordon.listing.jpmeti.MetiReader;
import org.cordon.listing.ofac.OfacReader;
import org.cordon.listing.owncsv.OwnCsvReader;
import org.cordon.listing.senzing.SenzingReader;
import org.cordon.listing.targetssimple.TargetsSimpleReader;
import org.cordon.listing.uansdc.NsdcReader;
import org.cordon.listing.uk.UkFcdoReader;
import org.cordon.listing.uk.UkOfsiReader;
import org.cordon.listing.un.UnReader;

/// All readers there are, by the publisher's word. Adding a list means adding its reader here.
public final class ListReaders {

  private static final Map<String, ListReader> BY_PUBLISHER = byPublisher();

  private ListReaders() {}

  private static Map<String, ListReader> byPublisher() {
    Map<String, ListReader> readers = new LinkedHashMap<>();
    for (ListReader reader :
        List.<ListReader>of(
            OfacReader.sdn(),
            OfacReader.consolidated(),
            new CslReader(),
            new UnReader(),
            new UkOfsiReader(),
            new UkFcdoReader(),
            new EuFsfReader(),
            new EuAnnexesReader(),
            new SecoReader(),
            new SemaReader(),
            new DfatReader(),
            new MetiReader(),
            new MofcomReader(),
            new NsdcReader(),
            new BisDplReader(),
            new FtmReader(),
            new TargetsSimpleReader(),
            new SenzingReader(),
            new OwnCsvReader())) {
      readers.put(reader.publisher(), reader);
    }
    return readers;
  }

  /// The reader of this publisher; empty if there is none.
  public static Optional<ListReader> find(String publisher) {
    return Optional.ofNullable(BY_PUBLISHER.get(publisher));
  }

  /// The words of all publishers, in the order of the documentation.
  public static List<String> publishers() {
    return List.copyOf(BY_PUBLISHER.keySet());
  }
}
