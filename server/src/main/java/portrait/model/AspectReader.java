package portrait.model;

import java.util.List;
import java.util.Optional;
import portrait.model.AspectPolicy.Size;
import portrait.text.json.Json;

/** Reads which shapes of picture a model makes. */
final class AspectReader {
    private static final int SHORTER = 1024;
    private static final int MAX_EDGE = 16_384;

    private final DataFile file;

    AspectReader(DataFile file) {
        this.file = file;
    }

    private enum Policy {
        INTEGER_RATIO,
        RATIOS,
        PIXEL_MULTIPLE,
        BUCKETS
    }

    AspectPolicy read(Json.Obj object) {
        file.allow(
                object,
                "policy",
                "widest",
                "ratios",
                "multiple",
                "minEdge",
                "maxEdge",
                "minPixels",
                "maxPixels",
                "maxRatio",
                "shorter",
                "sizes");
        return switch (file.choice(object, "policy", Policy.class)) {
            case INTEGER_RATIO -> new AspectPolicy.IntegerRatio(ratio(object, file.string(object, "widest")));
            case RATIOS ->
                new AspectPolicy.Ratios(filled(
                        object,
                        "ratios",
                        file.strings(object, "ratios").stream()
                                .map(ratio -> ratio(object, ratio))
                                .toList()));
            case PIXEL_MULTIPLE -> pixels(object);
            case BUCKETS ->
                new AspectPolicy.Buckets(
                        filled(object, "sizes", sizes(object)),
                        file.has(object, "multiple") ? file.integer(object, "multiple") : 0);
        };
    }

    private AspectPolicy pixels(Json.Obj object) {
        int minEdge = file.integer(object, "minEdge");
        int maxPixels = file.integer(object, "maxPixels");
        int maxEdge = (int) file.number(object, "maxEdge").orElse(Math.min(MAX_EDGE, maxPixels / (double) minEdge));
        AspectPolicy.PixelMultiple policy = new AspectPolicy.PixelMultiple(
                file.integer(object, "multiple"),
                minEdge,
                maxEdge,
                (int) file.number(object, "minPixels").orElse((double) minEdge * minEdge),
                maxPixels,
                file.number(object, "maxRatio").orElse(maxEdge / (double) minEdge),
                (int) file.number(object, "shorter").orElse(SHORTER),
                sizes(object));
        for (Size size : policy.preferred()) {
            if (!policy.allows(size)) {
                throw file.problem(object, size.text() + " among \"sizes\" breaks the limits beside it");
            }
        }
        return policy;
    }

    private <T> List<T> filled(Json.Obj object, String member, List<T> list) {
        if (list.isEmpty()) {
            throw file.problem(object, "\"" + member + "\" must list at least one");
        }
        return list;
    }

    private Ratio ratio(Json.Obj object, String written) {
        return Ratio.parse(written).orElseThrow(() -> file.problem(object, "a ratio is written 4:5, not " + written));
    }

    private List<Size> sizes(Json.Obj object) {
        return file.strings(object, "sizes").stream()
                .map(size -> size(object, size))
                .toList();
    }

    private Size size(Json.Obj object, String written) {
        int x = written.indexOf('x');
        Optional<Size> size = x < 0
                ? Optional.empty()
                : pixels(written.substring(0, x))
                        .flatMap(width -> pixels(written.substring(x + 1)).map(height -> new Size(width, height)));
        return size.orElseThrow(() -> file.problem(object, "a size is written 1024x1536, not " + written));
    }

    private static Optional<Integer> pixels(String digits) {
        boolean number = !digits.isEmpty()
                && digits.length() < 6
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
