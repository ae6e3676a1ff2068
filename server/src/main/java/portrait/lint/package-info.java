/**
 * What is wrong with a scene, and what would mend it.
 *
 * <p>A {@link portrait.lint.Rule} reads a {@link portrait.scene.Scene} and reports {@link portrait.lint.Finding}s; {@link
 * portrait.lint.Linter} runs the rules that {@link portrait.lint.Rules} lists, one after the other, over one scene. A finding always
 * says three things, in this order: what, why (with the number), and what to do. It may bring {@link portrait.lint.Fix}es along, whose
 * {@link portrait.lint.FixSafety} says who may apply them.
 *
 * <p><b>A new rule</b> is one class in {@link portrait.lint.rule}, one page {@code rules/⟨group⟩/⟨name⟩.md} among the resources, two
 * fixtures (one that fires, one that stays silent), and one line in {@code Rules}. Its words, if it looks for words, are a {@link
 * portrait.lint.WordList}.
 *
 * <p><b>What the engine does, so that rules need not</b>: levels, suppression comments, which pictures a rule is about ({@link
 * portrait.lint.Matter}), which rules give way to others, the order of findings, and their bound.
 *
 * <p><b>What rules must do themselves</b>: leave alone what a fact calls {@code excluded}, be total, and take time linear in the scene.
 */
@NullMarked
package portrait.lint;

import org.jspecify.annotations.NullMarked;
