package dev.schemac.processor;

import com.palantir.javapoet.TypeSpec;
import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.generate.TableClass;
import dev.schemac.processor.generate.TableClassWriter;
import dev.schemac.processor.read.ReadTable;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Writes an interface of names beside each {@code @Table} class, in the round that read it. */
final class TableClasses {

  private final Elements elements;
  private final Filer filer;
  private final Problems problems;

  TableClasses(Elements elements, Filer filer, Problems problems) {
    this.elements = elements;
    this.filer = filer;
    this.problems = problems;
  }

  void write(ReadTable table) {
    TypeElement type = elements.getTypeElement(table.className());
    if (type == null) {
      return;
    }
    TableClass source =
        new TableClass(
            elements.getPackageOf(type).getQualifiedName().toString(),
            simpleName(type),
            isPublic(type),
            CompilerQuirks.mayNameGenerated(elements, type),
            table.table(),
            table.columns(),
            table.primaryKey());
    TypeSpec spec = TableClassWriter.type(source).addOriginatingElement(type).build();
    try {
      TableClassWriter.file(source, spec).writeTo(filer);
      if (!TableClassWriter.hasColumns(source)) {
        problems.add(
            FindingId.COLUMNS_LEFT_OUT, Place.ofType(table.className()), source.simpleName());
      }
    } catch (FilerException e) {
      if (!isThere(source)) {
        failed(FindingId.CLASS_EXISTS, table, source, CompilerQuirks.whyNotGenerated(filer));
      }
    } catch (IOException e) {
      failed(FindingId.CLASS_NOT_WRITTEN, table, source, e.toString());
    }
  }

  /** Whether the class that is in the way, of an earlier compile, is what would be written. */
  private boolean isThere(TableClass source) {
    TypeElement there = elements.getTypeElement(source.qualifiedName());
    if (there == null) {
      return false;
    }
    Map<String, Object> constants = new HashMap<>();
    for (VariableElement field : ElementFilter.fieldsIn(there.getEnclosedElements())) {
      if (field.getConstantValue() != null) {
        constants.put(field.getSimpleName().toString(), field.getConstantValue());
      }
    }
    return constants.equals(TableClassWriter.values(source));
  }

  private void failed(FindingId id, ReadTable table, TableClass source, String why) {
    problems.add(id, Place.ofType(table.className()), source.simpleName(), why);
  }

  /** {@code Outer.Inner} gives {@code Outer_InnerTable}. */
  private static String simpleName(TypeElement type) {
    StringBuilder name = new StringBuilder(type.getSimpleName());
    for (TypeElement outer = TypeElements.around(type);
        outer != null;
        outer = TypeElements.around(outer)) {
      name.insert(0, outer.getSimpleName() + "_");
    }
    return name.append("Table").toString();
  }

  /** A nested class is as visible as all around it. */
  private static boolean isPublic(TypeElement type) {
    for (TypeElement each = type; each != null; each = TypeElements.around(each)) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
