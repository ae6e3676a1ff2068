package portrait.lint;

import portrait.scene.Scene;

/**
 * A question to a scene. Rules have no state: the same scene gives the same findings, on every thread.
 *
 * @see Rules
 */
public interface Rule {
    /** What is known about it; always the same object. */
    RuleInfo info();

    /** Reports what it finds. Total: no scene makes it throw. Time is linear in the scene. */
    void check(Scene scene, Findings out);
}
