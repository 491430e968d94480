package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrayLiteralTest {

  @Test
  void elementsAreReadAsPostgresReadsThem() {
    assertThat(ArrayLiteral.values("{}")).isEmpty();
    assertThat(ArrayLiteral.values(" { a , b c ,NULL, null,\"NULL\" } "))
        .isEqualTo(List.of("a", "b c", "NULL"));
    assertThat(ArrayLiteral.values("{\"a,b\",\"it\\\"s\",\"\",x\\,y}"))
        .isEqualTo(List.of("a,b", "it\"s", "", "x,y"));
    assertThat(ArrayLiteral.values("{{a,b},{c,d}}")).isEqualTo(List.of("a", "b", "c", "d"));
    assertThat(ArrayLiteral.values("[0:1]={a,b}")).isEqualTo(List.of("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "{a", "{\"a}", "{a}}", "{a} b", "["})
  void otherTextIsNoArray(String text) {
    assertThat(ArrayLiteral.values(text)).isNull();
  }

  @Test
  void elementsAreReplacedInPlace() {
    Map<String, String> labels = Map.of("a", "b", "b", "it's", "c d", "null");
    assertThat(ArrayLiteral.replaced("{ a,\"b\", c d ,{x}}", labels))
        .isEqualTo("{ b,it's, \"null\" ,{x}}");
    assertThat(ArrayLiteral.replaced("a", labels)).isEqualTo("a");
  }
}
