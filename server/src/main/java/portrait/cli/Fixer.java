package portrait.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import portrait.lint.Finding;
import portrait.lint.Fix;
import portrait.lint.FixSafety;

/** Mends what can be mended without a person who chooses. */
final class Fixer {
    /** A fix may make room for another one; but where they never end, they contradict each other. */
    static final int ROUNDS = 10;

    private Fixer() {}

    /**
     * A mended file.
     *
     * @param document the file afterwards
     * @param mended the number of fixes that were made
     */
    record Fixed(Document document, int mended) {}

    /**
     * Applies the first fix of each finding that is of one of these kinds, until nothing changes or {@value #ROUNDS} rounds are over.
     *
     * @param check what is to be mended in a file
     */
    static Fixed fix(Document document, Set<FixSafety> kinds, Function<Document, List<Finding>> check) {
        Document now = document;
        int mended = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Fix> fixes = Fix.apart(fixes(check.apply(now), kinds));
            Document next = fixes.isEmpty()
                    ? now
                    : now.with(Fix.applyAll(fixes, now.source().text()));
            boolean changed = !next.source().text().equals(now.source().text());
            // What a fix writes could close the fence that it stands in; then it is better left alone.
            if (!changed || next.prompts().size() != now.prompts().size()) {
                break;
            }
            mended += fixes.size();
            now = next;
        }
        return new Fixed(now, mended);
    }

    private static List<Fix> fixes(List<Finding> findings, Set<FixSafety> kinds) {
        List<Fix> fixes = new ArrayList<>();
        for (Finding finding : findings) {
            first(finding, kinds, fixes);
        }
        return fixes;
    }

    private static void first(Finding finding, Set<FixSafety> kinds, List<Fix> fixes) {
        finding.fixes().stream()
                .filter(fix -> kinds.contains(fix.safety()))
                .findFirst()
                .ifPresent(fixes::add);
    }

    /** How many findings have a fix of one of these kinds. */
    static int count(List<Finding> findings, Set<FixSafety> kinds) {
        return fixes(findings, kinds).size();
    }
}
