package dev.schemac.processor.read;

import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.PackageReader;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Problems;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the class of a table for what keys need of it. What is wrong with the class, and what it
 * says of changes, is for the compile that has its source.
 */
final class KeyReader {

  private final Elements elements;
  private final Types types;
  private final SourceFiles sources;
  private final ForeignTypes foreign;

  KeyReader(Elements elements, Types types, SourceFiles sources, ForeignTypes foreign) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
    this.foreign = foreign;
  }

  TableDraft read(TypeElement type) {
    Problems unheard = new Problems();
    PackageReader packages = new PackageReader(elements, unheard);
    EnumReader enums = new EnumReader(packages, foreign, unheard);
    IntentReader intents = new IntentReader(unheard);
    return SchemaReader.frontEnd(
            elements, types, sources, foreign, packages, enums, intents, unheard)
        .read(type);
  }
}
