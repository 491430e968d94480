package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * An attribute of an entity.
 *
 * @param annotations all its annotations
 * @param settable whether the application gives it its value
 */
record EntityAttribute(
    String name, TypeName type, List<AnnotationSpec> annotations, boolean settable) {}
