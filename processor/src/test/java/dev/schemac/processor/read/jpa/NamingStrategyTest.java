package dev.schemac.processor.read.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingStrategyTest {

  @ParameterizedTest
  @CsvSource({
    "lastName, last_name, last_name, lastname",
    "someURLValue, someurlvalue, someurlvalue, someurlvalue",
    "aBTest, abtest, abtest, abtest",
    "eMail, e_mail, e_mail, email",
    "address1Line, address1line, address1_line, address1line",
    "Customer, customer, customer, customer",
    "x.y, x_y, x.y, x.y",
    "`aName`, a_name, aName, aName",
    "ÄÖ, äö, äö, ÄÖ"
  })
  void names(String logical, String spring6, String spring7, String standard) {
    assertThat(NamingStrategy.SPRING.physical(logical, false)).isEqualTo(spring6);
    assertThat(NamingStrategy.SPRING.physical(logical, true)).isEqualTo(spring7);
    assertThat(NamingStrategy.STANDARD.physical(logical, false)).isEqualTo(standard);
    assertThat(NamingStrategy.STANDARD.physical(logical, true)).isEqualTo(standard);
  }

  @Test
  void aNameOfPartsIsQuotedWhereOneIs() {
    assertThat(NamingStrategy.joined("order", "_", "id")).isEqualTo("order_id");
    assertThat(NamingStrategy.joined("order", "_", "`Id`")).isEqualTo("`order_Id`");
    assertThat(NamingStrategy.joined("\"Order\"", "_", "id")).isEqualTo("`Order_id`");
  }
}
