package portrait.lint;

import java.util.ArrayList;
import java.util.List;

/** What one rule finds in one scene. A rule that finds more than {@value #MOST} faults is heard no further. */
public final class Findings {
    /** Nobody reads more of one kind; and work on a file is bounded. */
    public static final int MOST = 200;

    private final RuleInfo rule;
    private final Overview overview;
    private final List<Finding> found = new ArrayList<>();
    private int unheard;
    private boolean stopped;

    Findings(RuleInfo rule, Overview overview) {
        this.rule = rule;
        this.overview = overview;
    }

    /** The phrases of a list that the scene says of its picture, by place. */
    public List<Said> words(WordList list) {
        return overview.words().said(list);
    }

    /** The same with the phrases that the scene denies: {@code do not alter the uploaded face} speaks of one all the same. */
    public List<Said> spokenOf(WordList list) {
        return overview.words().spokenOf(list);
    }

    /** Whether the phrase of some list stands in the scene. */
    public boolean says(WordList list) {
        return !overview.words().said(list).isEmpty();
    }

    /** What a portrait needs to be told, and what of it the scene states. */
    public Checklist checklist() {
        return overview.checklist();
    }

    /** The models that the file is for. */
    public Targets targets() {
        return overview.targets();
    }

    /** Reports a finding of the rule that is being run. */
    public void add(Finding finding) {
        if (!finding.rule().equals(rule.id())) {
            throw new IllegalArgumentException(rule.id() + " reports as " + finding.rule());
        }
        if (found.size() < MOST) {
            found.add(finding);
        } else {
            unheard++;
        }
    }

    /** Whether it would be heard no further: a rule that asks before it looks on saves the work. */
    public boolean isFull() {
        boolean full = found.size() >= MOST;
        stopped |= full;
        return full;
    }

    List<Finding> found() {
        return List.copyOf(found);
    }

    /** How many findings came after {@value #MOST}. */
    int unheard() {
        return unheard;
    }

    /** Whether the rule may have stopped looking. */
    boolean isStopped() {
        return stopped;
    }
}
