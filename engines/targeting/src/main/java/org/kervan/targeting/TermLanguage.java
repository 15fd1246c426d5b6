package org.kervan.targeting;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.validator.CelValidator;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.RegexLiteralValidator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The language of the terms: CEL over the {@link Vocabulary}, with its three-valued logic. A term
 * cannot act on anything, and its cost is bounded by the length of the expression and the number of
 * list elements it may visit.
 */
final class TermLanguage {
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(1_000)
          .maxParseRecursionDepth(32)
          .comprehensionMaxIterations(1_000)
          .maxRegexProgramSize(1_000)
          .build();

  private TermLanguage() {}

  /** This and the next are built when first needed: together about a second of a cold start. */
  private static final class Compiler {
    static final CelCompiler INSTANCE = build();

    private static CelCompiler build() {
      CelCompilerBuilder builder =
          CelCompilerFactory.standardCelCompilerBuilder()
              .setOptions(OPTIONS)
              .setStandardMacros(
                  CelStandardMacro.ALL, CelStandardMacro.EXISTS, CelStandardMacro.FILTER)
              .setResultType(SimpleType.BOOL);
      Vocabulary.fields().forEach(field -> builder.addVar(field.name(), field.type()));
      return builder.build();
    }
  }

  /** The interpreter that answers with an unknown, not an error, where a variable has no value. */
  private static final class Evaluator {
    static final CelRuntime INSTANCE =
        CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(OPTIONS).build();
  }

  /** What finds a regular expression that is none, before a traveller meets it. */
  private static final class Patterns {
    static final CelValidator INSTANCE =
        CelValidatorFactory.standardCelValidatorBuilder(Compiler.INSTANCE, Evaluator.INSTANCE)
            .addAstValidators(RegexLiteralValidator.INSTANCE)
            .build();
  }

  /** A term that parses and is true or false. */
  record Checked(CelAbstractSyntaxTree tree) {

    /** The fields it uses, wherever they stand. */
    Set<Field> fields() {
      return fieldsOf(tree.getExpr());
    }

    CelRuntime.Program program() {
      try {
        return Evaluator.INSTANCE.createProgram(tree);
      } catch (CelEvaluationException e) {
        throw new IllegalStateException("no program for a checked term", e);
      }
    }

    /**
     * Whether it can hold by evidence that does not suffice: then it adds nothing to a profile that
     * rests on such evidence. An alternative can if any branch can, however strict the others are.
     */
    boolean restsOnPersonAlone() {
      return insufficient(tree.getExpr(), true);
    }

    /**
     * Whether such evidence can make the expression true, or false if that is the outcome asked.
     */
    private boolean insufficient(CelExpr expression, boolean outcome) {
      if (expression.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL) {
        List<CelExpr> parts = expression.call().args();
        switch (expression.call().function()) {
          case "!_" -> {
            return insufficient(parts.getFirst(), !outcome);
          }
          case "_&&_" -> {
            return combined(parts, outcome, outcome);
          }
          case "_||_" -> {
            return combined(parts, outcome, !outcome);
          }
          case "_?_:_" -> {
            return (insufficient(parts.get(0), true) && insufficient(parts.get(1), outcome))
                || (insufficient(parts.get(0), false) && insufficient(parts.get(2), outcome));
          }
          default -> {}
        }
      }
      return fieldsOf(expression).stream().noneMatch(field -> field.evidence().suffices());
    }

    private boolean combined(List<CelExpr> parts, boolean outcome, boolean all) {
      return all
          ? parts.stream().allMatch(part -> insufficient(part, outcome))
          : parts.stream().anyMatch(part -> insufficient(part, outcome));
    }

    private Set<Field> fieldsOf(CelExpr expression) {
      return CelNavigableExpr.fromExpr(expression)
          .allNodes()
          .map(node -> fieldAt(node.id()))
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }

    private @Nullable Field fieldAt(long id) {
      return tree.getReference(id).map(r -> Vocabulary.find(r.name())).orElse(null);
    }
  }

  /** What is wrong with a term, at a line (from 1) and column (from 1) of the expression. */
  record Mistake(int line, int column, String message) {}

  /** Either the term or its mistakes. */
  record Checking(@Nullable Checked term, List<Mistake> mistakes) {}

  static Checking check(String cel) {
    try {
      CelAbstractSyntaxTree tree = Compiler.INSTANCE.compile(cel).getAst();
      Patterns.INSTANCE.validate(tree).getAst();
      return new Checking(new Checked(tree), List.of());
    } catch (CelValidationException e) {
      return new Checking(null, e.getErrors().stream().map(TermLanguage::mistake).toList());
    }
  }

  private static Mistake mistake(CelIssue issue) {
    return new Mistake(
        Math.max(1, issue.getSourceLocation().getLine()),
        Math.max(0, issue.getSourceLocation().getColumn()) + 1,
        issue.getMessage());
  }
}
