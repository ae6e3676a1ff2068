package portrait.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.compose.Composition;
import portrait.text.TextEdit;

/** Findings in a text that was put together from several files, as findings of the file itself. What lies in others is theirs to report. */
final class Own {
    private Own() {}

    static List<Finding> of(List<Finding> findings, Composition composition) {
        if (composition.isAlone()) {
            return findings;
        }
        List<Finding> own = new ArrayList<>();
        findings.forEach(finding -> composition
                .own(finding.span())
                .ifPresent(span -> own.add(new Finding(
                        finding.rule(),
                        finding.level(),
                        span,
                        finding.message(),
                        related(finding, composition),
                        finding.tags(),
                        finding.fixes().stream()
                                .flatMap(fix -> fix(fix, composition).stream())
                                .toList()))));
        own.sort(Finding.BY_PLACE);
        return List.copyOf(own);
    }

    /** The other half of a contradiction may stand in another file: the message names it, and there is no place to point to. */
    private static List<Related> related(Finding finding, Composition composition) {
        return finding.related().stream()
                .flatMap(related ->
                        composition.own(related.span()).map(span -> new Related(span, related.text())).stream())
                .toList();
    }

    /** Only one whose edits all lie in the file; where it leaves something to type over, that place is no longer known. */
    private static Optional<Fix> fix(Fix fix, Composition composition) {
        List<TextEdit> edits = fix.edits().stream()
                .flatMap(edit ->
                        composition.own(edit.span()).map(span -> new TextEdit(span, edit.replacement())).stream())
                .toList();
        return edits.size() == fix.edits().size()
                ? Optional.of(new Fix(fix.title(), fix.safety(), edits, Optional.empty()))
                : Optional.empty();
    }
}
