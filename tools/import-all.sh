#!/bin/sh
# Imports every list of a folder of official files into CORDON_HOME (or --home given behind the folder), newest first where
# there are several of one publisher. The folder is laid out as ../shared/lists, by publisher and date; what is absent is passed over.
# Usage: tools/import-all.sh FOLDER [--home DIR]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
lists=$1
shift

import() {
  publisher=$1
  shift
  for file in "$@"; do
    if [ ! -e "$file" ]; then
      echo "$publisher: no $file, passed over" >&2
      return 0
    fi
  done
  "$here/cordon" lists import "$publisher" "$@" $home || failed="$failed $publisher"
}

home=${*:-}
failed=
sdn=$lists/us_ofac_sdn/2026-08-02
import ofac-sdn "$lists/derived/us_ofac_sdn_2026-07-30_reconstructed/sdn.csv.gz" "$sdn/add.csv.gz" "$sdn/alt.csv.gz" "$sdn/sdn_comments.csv"
import ofac-cons "$lists/us_ofac_cons/2025-03-28/CONSOLIDATED.XML"
import csl "$lists/us_csl/2026-07-31_reduced/screening-list.json.gz"
import un "$lists/un_sc/2026-08-01/consolidated.xml.gz"
import uk-ofsi "$lists/uk_ofsi_conlist/2025-04-10/ConList.xlsx"
import uk-fcdo "$lists/uk_sanctions_list/samples/UK-Sanctions-List_real_trimmed_2026-09-02.xml"
import eu-fsf "$lists/eu_fsf/samples/sample_eu_fsf_1_1_2020-04-15.xml"
acts=$lists/opensanctions_curated_CC-BY-NC/eu/journal_sanctions/data
import eu-annexes "$acts"/consolidated/* "$acts"/amendments/*
import ch-seco "$lists/ch_seco/samples/seco_real_trimmed_2026-08-27.xml"
import ca-sema "$lists/ca_sema/2025-03/sema-lmes.xml.gz"
import au-dfat "$lists/au_dfat/2026-07-23/Australian_Sanctions_Consolidated_List.xlsx"
import jp-meti "$lists"/jp_meti/eul_*/jp.json "$lists"/jp_meti/russia_tokutei_*/*.pdf.txt
import cn-mofcom "$lists"/cn_mofcom/*/cn.json
import ua-nsdc "$lists/ua_nsdc/2021-09/sanctions.xlsx"
import bis-dpl "$lists/us_bis/dpl.txt"
import ftm "$lists/opensanctions_formats/yente_fixtures/zala_entities.ftm.json"
import targets-simple "$lists"/ua_war_sanctions/*/targets.simple.csv.gz
import senzing "$lists/opensanctions_formats/senzing_us_congress_2024-03/us_congress_senzing.json"

if [ -n "$failed" ]; then
  echo "Not imported:$failed" >&2
  exit 3
fi
