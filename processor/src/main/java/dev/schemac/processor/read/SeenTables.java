package dev.schemac.processor.read;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.table.ReferencedTables;
import dev.schemac.processor.report.Problems;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a round knows, for the generated classes of tables that reference them: the
 * snapshot is not open yet, so a class that is no root is read as the compiler has it. Nothing of
 * that reaches the schema.
 */
final class SeenTables implements ReferencedTables.Known {

  private final Elements elements;
  private final Types types;
  private final SourceFiles sources;
  private final ForeignTypes foreign;
  private final Map<String, TableDraft> drafts;

  /**
   * For one compile.
   *
   * @param drafts the tables among the roots so far, by class
   */
  SeenTables(
      Elements elements,
      Types types,
      SourceFiles sources,
      ForeignTypes foreign,
      Map<String, TableDraft> drafts) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
    this.foreign = foreign;
    this.drafts = drafts;
  }

  @Override
  public @Nullable TableDraft draft(String className) {
    TableDraft draft = drafts.get(className);
    TypeElement type = draft == null ? elements.getTypeElement(className) : null;
    if (type == null || !Annotations.areOn(type, "Table")) {
      return draft;
    }
    return readForKeys(type);
  }

  /**
   * Reads the class of a table for what keys need of it. What is wrong with the class, and what it
   * says of changes, is for the compile that has its source.
   */
  TableDraft readForKeys(TypeElement type) {
    Problems unheard = new Problems();
    return ElementReaders.of(elements, types, sources, foreign, unheard).tables().read(type);
  }

  @Override
  public @Nullable Table last(String className) {
    return null;
  }

  @Override
  public @Nullable Column lastColumn(TableDraft draft, ColumnDraft column) {
    return null;
  }
}
