package org.cordon.listing.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cordon.listing.ofac.OfacNames.Part;
import org.junit.jupiter.api.Test;

/// Names put together from their parts, as OFAC's Enhanced XML prints the same parts.
class OfacNamesTest {

  private static String print(String... typesAndValues) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < typesAndValues.length; i += 2) {
      parts.add(new Part(typesAndValues[i], typesAndValues[i + 1]));
    }
    return OfacNames.print(parts);
  }

  @Test
  void surnameComesFirstInCapitals() {
    assertThat(
            print("First Name", "Shibl Muhsin", "Last Name", "al-Zaydi", "Middle Name", "'Ubayd"))
        .isEqualTo("AL-ZAYDI, Shibl Muhsin 'Ubayd");
    assertThat(print("Last Name", "Альшвики", "First Name", "Мхд", "Middle Name", "Амер"))
        .isEqualTo("АЛЬШВИКИ, Мхд Амер");
  }

  /// TORRES MARTINEZ, Camilo; GAZIYEV, Tarkhan Ismailovich.
  @Test
  void mothersNameIsASurnameAndFathersNameAGivenOne() {
    assertThat(print("Last Name", "Torres", "Matronymic", "Martinez", "First Name", "Camilo"))
        .isEqualTo("TORRES MARTINEZ, Camilo");
    assertThat(print("Last Name", "Gaziyev", "First Name", "Tarkhan", "Patronymic", "Ismailovich"))
        .isEqualTo("GAZIYEV, Tarkhan Ismailovich");
  }

  @Test
  void namesOfThingsAreInCapitals() {
    assertThat(print("Entity Name", "IRGC Ground Forces")).isEqualTo("IRGC GROUND FORCES");
    assertThat(print("Entity Name", "旷视科技有限公司")).isEqualTo("旷视科技有限公司");
  }

  @Test
  void nicknamesAndLoneNamesAreAsTheyAre() {
    assertThat(print("Nickname", "Sweet Micky")).isEqualTo("Sweet Micky");
    assertThat(print("Last Name", "Jafari")).isEqualTo("JAFARI");
    assertThat(print("First Name", "Camilo")).isEqualTo("Camilo");
  }

  @Test
  void scriptsWithoutCapitalsHaveNoComma() {
    assertThat(print("First Name", "محمد", "Last Name", "اصانلو", "Middle Name", "تقی"))
        .isEqualTo("محمد تقی اصانلو");
    assertThat(print("Last Name", "应", "First Name", "婉")).isEqualTo("应婉");
  }
}
