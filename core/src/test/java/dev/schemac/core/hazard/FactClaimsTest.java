package dev.schemac.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is said of each kind of statement is its fact, of which {@link FactsTest} holds that it is
 * true. This asks no server, so that it can be run for each mutant of the code.
 */
class FactClaimsTest {

  @Test
  void whatIsSaidOfAStatementIsItsFact() {
    List<String> wrong = new ArrayList<>();
    for (FactCase it : FactCases.all()) {
      Hazards hazards = new Hazards(FactCase.BASE, Schema.EMPTY, PostgresVersion.V15);
      for (Step step : it.before()) {
        hazards.of(step);
      }
      Risks risks = hazards.risks(it.step());
      FactsTest.checkKind(it, risks, wrong);
      FactsTest.checkFact(it, FactsTest.said(risks.hazards()), wrong);
    }
    assertThat(wrong).isEmpty();
  }
}
