package dev.schemac.processor;

import dev.schemac.processor.diff.Diff;
import dev.schemac.processor.diff.DiffOptions;
import dev.schemac.processor.diff.DiffResult;
import dev.schemac.processor.history.Base;
import dev.schemac.processor.history.HistoryException;
import dev.schemac.processor.history.HistorySettings;
import dev.schemac.processor.history.MigrationsFolder;
import dev.schemac.processor.history.Naming;
import dev.schemac.processor.history.Proposal;
import dev.schemac.processor.history.Script;
import dev.schemac.processor.model.Finding;
import dev.schemac.processor.model.FindingId;
import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.plan.Phase;
import dev.schemac.processor.plan.Plan;
import dev.schemac.processor.plan.PlanOptions;
import dev.schemac.processor.plan.Planner;
import dev.schemac.processor.read.Last;
import dev.schemac.processor.read.Places;
import dev.schemac.processor.read.ReadResult;
import dev.schemac.processor.read.SchemaReader;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.sql.RenderedScript;
import dev.schemac.processor.sql.SqlRenderer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/** The end of a compile: what was read meets the migrations folder, under one lock. */
final class Commit {

  private final ProcessingEnvironment environment;
  private final Options options;
  private final Path migrations;
  private final SchemaReader reader;
  private final Problems problems;

  Commit(
      ProcessingEnvironment environment,
      Options options,
      Path migrations,
      SchemaReader reader,
      Problems problems) {
    this.environment = environment;
    this.options = options;
    this.migrations = migrations;
    this.reader = reader;
    this.problems = problems;
  }
}
