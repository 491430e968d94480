package dev.schemac.processor.read;

import dev.schemac.processor.read.element.ColumnReader;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.FrontEnd;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.Nullability;
import dev.schemac.processor.read.element.PackageReader;
import dev.schemac.processor.read.element.SequenceReader;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.read.element.TableReader;
import dev.schemac.processor.read.element.TypeMapper;
import dev.schemac.processor.report.Problems;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The readers of schemac's own annotations, which share what they know of packages and enums. */
record ElementReaders(
    PackageReader packages,
    EnumReader enums,
    IntentReader intents,
    SequenceReader sequences,
    FrontEnd tables) {

  static ElementReaders of(
      Elements elements,
      Types types,
      SourceFiles sources,
      ForeignTypes foreign,
      Problems problems) {
    PackageReader packages = new PackageReader(elements, problems);
    EnumReader enums = new EnumReader(packages, foreign, problems);
    IntentReader intents = new IntentReader(problems);
    TypeMapper mapper = new TypeMapper(elements, types, enums, problems);
    ColumnReader columns =
        new ColumnReader(elements, mapper, sources, new Nullability(foreign), problems);
    return new ElementReaders(
        packages,
        enums,
        intents,
        new SequenceReader(problems),
        new TableReader(types, foreign, columns, enums, packages, intents, problems));
  }
}
