package portrait.text.json;

import java.util.List;
import java.util.Optional;
import portrait.text.Span;

/** A JSON value and the span that it was written in. */
public sealed interface Json {
    Span span();

    /** A member of an object: the key's span lies inside its quotes. */
    record Member(String key, Span keySpan, Json value) {}

    /** Members in the order of the text; a key that stands twice is there twice. */
    record Obj(Span span, List<Member> members) implements Json {
        /** The value of the last member of that name: of a repeated key, JSON readers keep the last. */
        public Optional<Json> get(String key) {
            return members.stream()
                    .filter(member -> member.key().equals(key))
                    .map(Member::value)
                    .reduce((first, last) -> last);
        }
    }

    record Arr(Span span, List<Json> items) implements Json {}

    /**
     * A string.
     *
     * @param span the whole literal with its quotes
     * @param inner what stands between the quotes, escapes as written
     * @param value the characters that it means
     */
    record Str(Span span, Span inner, String value) implements Json {}

    /** Anything without quotes: a number, {@code true}, {@code null}, or a bare word that strict JSON would refuse. */
    record Word(Span span, String text) implements Json {
        /** Whether it is a number as JSON writes them: no sign but a minus, no leading zeros, digits around the point, and finite. */
        public boolean isNumber() {
            int i = text.startsWith("-") ? 1 : 0;
            int whole = digitsFrom(i);
            if (whole == i || (text.charAt(i) == '0' && whole > i + 1)) {
                return false;
            }
            i = whole;
            if (i < text.length() && text.charAt(i) == '.') {
                int decimals = digitsFrom(i + 1);
                if (decimals == i + 1) {
                    return false;
                }
                i = decimals;
            }
            if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
                boolean sign = i + 1 < text.length() && (text.charAt(i + 1) == '+' || text.charAt(i + 1) == '-');
                int exponent = digitsFrom(sign ? i + 2 : i + 1);
                if (exponent == (sign ? i + 2 : i + 1)) {
                    return false;
                }
                i = exponent;
            }
            return i == text.length() && Double.isFinite(Double.parseDouble(text));
        }

        private int digitsFrom(int from) {
            int i = from;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                i++;
            }
            return i;
        }
    }

    /** What strict JSON would not have accepted. */
    record Problem(Span span, String message) {}
}
