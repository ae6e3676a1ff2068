package portrait.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portrait.scene.Scene;
import portrait.text.Span;

/** Runs rules over a scene: who may speak, how loudly, and how much in all. */
public final class Linter {
    /** The note that ends a list cut short. */
    static final RuleInfo TOO_MANY = RuleInfo.of(
                    "syntax/too-many-findings", FixSafety.NONE, "More findings than a file can show")
            .at(Level.INFORMATION);

    /** What is missing from a brief could fill a page; a file is asked for this much of it. */
    static final int MOST_ASKED = 2;

    /** Findings shown in one file. */
    private static final int MOST = 500;

    /** The rules that may speak. */
    private final List<Rule> rules;
    /** What is known of each of them, in their order. */
    private final List<RuleInfo> about;
    /** The same by name. */
    private final Map<RuleId, RuleInfo> asked;
    /** The same and those of the engine that speak of findings. */
    private final Map<RuleId, RuleInfo> infos;

    private final Settings settings;
    private final Levels levels;
    private final int most;

    private Linter(List<Rule> rules, Settings settings, int most) {
        this.settings = settings;
        this.levels = settings.levels();
        this.rules = rules.stream()
                .filter(rule -> levels.of(rule.info()) != Level.OFF)
                .toList();
        this.most = most;
        Map<RuleId, RuleInfo> known = new HashMap<>();
        this.about = this.rules.stream().map(Rule::info).toList();
        this.about.forEach(info -> known.put(info.id(), info));
        this.asked = Map.copyOf(known);
        known.put(Suppressions.UNUSED.id(), Suppressions.UNUSED);
        this.infos = Map.copyOf(known);
    }

    /** All rules at the levels that settings give them. */
    public static Linter of(Levels levels) {
        return of(Rules.all(), levels);
    }

    /** All rules, in the words and at the levels of the settings. */
    public static Linter of(Settings settings) {
        return of(Rules.all(settings), settings);
    }

    /** Some rules. */
    public static Linter of(List<Rule> rules, Levels levels) {
        return of(rules, Settings.DEFAULT.with(levels));
    }

    /** Some rules, at the levels and for the models of the settings. */
    public static Linter of(List<Rule> rules, Settings settings) {
        return new Linter(rules, settings, MOST);
    }

    /** The same rules, showing at most so many findings of a file, and one note about the others. */
    public Linter showing(int findings) {
        return new Linter(rules, settings, findings);
    }

    /** What the rules find, by place. */
    public List<Finding> check(Scene scene) {
        Overview overview = new Overview(scene, settings);
        Set<Matter> matters = Picture.of(scene, overview.words());
        List<Finding> found = new ArrayList<>();
        int unheard = 0;
        boolean stopped = false;
        for (int i = 0; i < rules.size(); i++) {
            RuleInfo info = about.get(i);
            if (info.about().isEmpty() || matters.containsAll(info.about())) {
                Findings findings = new Findings(info, overview);
                rules.get(i).check(scene, findings);
                found.addAll(findings.found());
                unheard += findings.unheard();
                stopped |= findings.isStopped();
            }
        }
        Suppressions.Outcome outcome =
                Suppressions.of(scene.reading()).apply(leveled(withoutYielding(found)), asked.keySet());
        List<Finding> shown = asked(outcome.shown());
        if (levels.of(Suppressions.UNUSED) != Level.OFF) {
            shown.addAll(leveled(outcome.unused()));
            stopped |= outcome.unused().size() >= Findings.MOST;
        }
        return Own.of(
                bounded(shown, unheard, stopped, scene.text().stripTrailing().length()), scene.composition());
    }

    /** A rule that yields to another is not heard where that one has something to say. */
    private List<Finding> withoutYielding(List<Finding> found) {
        Set<RuleId> speaking = new HashSet<>();
        found.forEach(finding -> speaking.add(finding.rule()));
        List<Finding> heard = new ArrayList<>();
        for (Finding finding : found) {
            RuleInfo info = infos.get(finding.rule());
            if (info == null || info.yieldsTo().stream().noneMatch(speaking::contains)) {
                heard.add(finding);
            }
        }
        return heard;
    }

    /** Of the findings that ask for something missing the first few, by rank. */
    private List<Finding> asked(List<Finding> found) {
        List<RuleId> asking = found.stream()
                .map(finding -> infos.get(finding.rule()))
                .filter(info -> info != null && info.rank() > 0)
                .distinct()
                .sorted(Comparator.comparingInt(RuleInfo::rank))
                .skip(MOST_ASKED)
                .map(RuleInfo::id)
                .toList();
        return new ArrayList<>(found.stream()
                .filter(finding -> !asking.contains(finding.rule()))
                .toList());
    }

    private List<Finding> leveled(List<Finding> found) {
        List<Finding> leveled = new ArrayList<>();
        for (Finding finding : found) {
            RuleInfo info = infos.get(finding.rule());
            leveled.add(info == null ? finding : finding.at(levels.of(info, finding)));
        }
        return leveled;
    }

    /** The loudest findings that fit, by place, and a note where some did not. */
    private List<Finding> bounded(List<Finding> found, int unheard, boolean stopped, int end) {
        int fit = Math.min(most, found.size());
        int left = found.size() - fit + unheard;
        List<Finding> shown = found.stream()
                .sorted(Comparator.comparing(Finding::level, Comparator.reverseOrder())
                        .thenComparing(Finding.BY_PLACE))
                .limit(fit)
                .sorted(Finding.BY_PLACE)
                .toList();
        if (left == 0 && !stopped || levels.of(TOO_MANY) == Level.OFF) {
            return shown;
        }
        List<Finding> all = new ArrayList<>(shown);
        Message note = new Message(
                left == 0
                        ? "Not all of this file was looked at"
                        : left + (left == 1 ? " more finding is" : " more findings are") + " not shown",
                "a file shows at most " + most + ", and at most " + Findings.MOST + " of one rule",
                "mend some of these, or turn a rule off");
        all.add(Finding.of(TOO_MANY, new Span(end, end), note).at(levels.of(TOO_MANY)));
        return List.copyOf(all);
    }
}
