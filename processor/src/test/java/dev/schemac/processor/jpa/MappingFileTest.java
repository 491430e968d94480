package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mapping files: Hibernate takes them before annotations, so what they map is an error. */
class MappingFileTest {

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.setPersistence();
    project.source(
        "shop/Article.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class Article { @Id Long id; String title; }
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<entity class='shop.Article'><table name='articles'/></entity>",
        "<entity class='shop.Article' name='Item'/>",
        "<entity class='shop.Article'><attributes><basic name='title'/></attributes></entity>",
        "<entity class='shop.Article' metadata-complete='true'/>",
        "<mapped-superclass class='shop.Base'><attributes><id name='id'/></attributes></mapped-superclass>",
        "<persistence-unit-metadata><xml-mapping-metadata-complete/></persistence-unit-metadata>",
        "<persistence-unit-metadata><persistence-unit-defaults><schema>s</schema>"
            + "</persistence-unit-defaults></persistence-unit-metadata>",
        "<schema>warehouse</schema>",
        "<sequence-generator name='g'/>",
        "<converter class='shop.C' auto-apply='true'/>",
      })
  void whatMapsSomethingIsAnError(String mapping) {
    orm(mapping);
    assertThat(refusal())
        .contains("MappingFile", "orm.xml maps something in line 3", "queries and listeners");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<named-query name='q'><query>select a from Article a</query></named-query>",
        "<description>table</description><package>shop</package>",
        "<entity class='shop.Article'><named-query name='q'><query>x</query></named-query>"
            + "<sql-result-set-mapping name='m'><column-result name='c'/></sql-result-set-mapping>"
            + "</entity>",
        "<entity class='shop.Article' cacheable='true'><entity-listeners>"
            + "<entity-listener class='shop.L'/></entity-listeners></entity>",
        "<persistence-unit-metadata><persistence-unit-defaults><entity-listeners>"
            + "<entity-listener class='shop.Audit'/></entity-listeners>"
            + "</persistence-unit-defaults></persistence-unit-metadata>",
      })
  void queriesAndListenersChangeNoTable(String content) {
    orm(content);
    assertThat(build().success()).isTrue();
    assertThat(project.migration("0000_initial_schema.sql")).contains("CREATE TABLE article (");
  }

  @Test
  void aFileThatPersistenceXmlNamesCountsToo() {
    resource(
        "META-INF/persistence.xml",
        "<persistence xmlns='https://jakarta.ee/xml/ns/persistence'><persistence-unit name='u'>"
            + "<mapping-file>shop/more.xml</mapping-file></persistence-unit></persistence>");
    assertThat(build().success()).isTrue();
    TestProject.deleteTree(project.migrations());
    resource("shop/more.xml", document("<entity class='shop.Article' name='Item'/>"));
    assertThat(refusal()).contains("MappingFile", "more.xml");
  }

  /** The mapping language that Hibernate had before there were annotations. */
  @Test
  void hibernatesOwnMappingIsAnError() {
    resource(
        "META-INF/persistence.xml",
        "<persistence><mapping-file>a.hbm.xml</mapping-file></persistence>");
    resource(
        "a.hbm.xml",
        "<!DOCTYPE hibernate-mapping PUBLIC \"-//Hibernate//DTD\" \"http://127.0.0.1:9/x.dtd\">\n"
            + "<hibernate-mapping><class name='shop.Article' table='a'/></hibernate-mapping>");
    assertThat(refusal()).contains("a.hbm.xml maps something in line 2: <hibernate-mapping>");
  }

  @Test
  void nothingThatTheFileNamesIsOpened() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), "s3cret");
    resource(
        "META-INF/orm.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]>\n"
            + document("<description>&e;</description>"));
    assertThat(build().toString()).doesNotContain("s3cret");
  }

  @Test
  void whatIsNoXmlIsNamed() {
    resource("META-INF/orm.xml", "<entity-mappings>");
    assertThat(refusal()).contains("MappingFileUnreadable", "orm.xml cannot be read");
  }

  @Test
  void withoutEntitiesNobodyLooks() {
    project.delete("shop/Article.java");
    project.source(
        "shop/Plain.java",
        "package shop; @dev.schemac.Table class Plain { @dev.schemac.PrimaryKey long id; }");
    orm("<entity class='shop.Article' name='Item'/>");
    assertThat(build().success()).isTrue();
  }

  private void orm(String content) {
    resource("META-INF/orm.xml", document(content));
  }

  private static String document(String content) {
    return "<?xml version='1.0' encoding='UTF-8'?>\n"
        + "<entity-mappings xmlns='https://jakarta.ee/xml/ns/persistence/orm' version='3.1'>\n"
        + content
        + "\n</entity-mappings>\n";
  }

  private void resource(String path, String text) {
    Path file = project.root().resolve("src/main/resources").resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CompileResult build() {
    return project.build("-Aschemac.jpa=spring", "-Xlint:none");
  }

  private String refusal() {
    CompileResult result = build();
    assertThat(result.success()).isFalse();
    assertThat(project.folder()).isEmpty();
    return result.errors().toString();
  }
}
