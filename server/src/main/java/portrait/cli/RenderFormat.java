package portrait.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portrait.model.DialectName;
import portrait.model.Model;
import portrait.render.Places;
import portrait.render.Rendering;
import portrait.render.RenderingJson;
import portrait.render.RenderingMarkdown;
import portrait.render.RenderingText;
import portrait.render.request.Apis;
import portrait.render.request.CurlCommand;
import portrait.render.request.Request;
import portrait.render.request.RequestJson;
import portrait.text.json.JsonWriter;

/** How a rendering is printed. */
enum RenderFormat {
    TEXT("txt", false) {
        @Override
        String print(Rendered rendered, JsonWriter json) {
            return Excerpt.withoutControls(RenderingText.of(rendered.rendering(), rendered.places()));
        }
    },
    JSON("json", true) {
        @Override
        String print(Rendered rendered, JsonWriter json) {
            RenderingJson.write(rendered.rendering(), rendered.places(), json);
            return "";
        }
    },
    REQUEST("request.json", true) {
        @Override
        String print(Rendered rendered, JsonWriter json) throws Failure {
            RequestJson.write(rendered.model().id(), rendered.request(), json);
            return "";
        }
    },
    CURL("sh", false) {
        @Override
        String print(Rendered rendered, JsonWriter json) throws Failure {
            return Excerpt.withoutControls(CurlCommand.of(rendered.request()));
        }
    },
    MARKDOWN("md", false) {
        @Override
        String print(Rendered rendered, JsonWriter json) {
            return Excerpt.withoutControls(RenderingMarkdown.of(rendered.rendering(), rendered.places()));
        }
    };

    private final String ending;
    private final boolean json;

    RenderFormat(String ending, boolean json) {
        this.ending = ending;
        this.json = json;
    }

    /** One file's rendering for one model. */
    record Rendered(Model model, DialectName dialect, Rendering rendering, Places places) {
        /** The request for it. */
        Request request() throws Failure {
            Apis apis = Apis.standard();
            Optional<Request> request = Request.of(rendering, model, dialect == DialectName.JSON, apis);
            if (request.isEmpty()) {
                throw new Failure("no request for " + model.id() + ": "
                        + apis.refusal(model).orElse("nobody takes it") + "; --format text is ready to paste");
            }
            return request.get();
        }
    }

    /** Writes a rendering: to the JSON that several share, or as text. */
    abstract String print(Rendered rendered, JsonWriter json) throws Failure;

    /** The end of the names of files that hold it. */
    String ending() {
        return ending;
    }

    boolean isJson() {
        return json;
    }

    /** As the option has it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RenderFormat of(String written) throws Failure {
        return Stream.of(values())
                .filter(format -> format.id().equals(written))
                .findFirst()
                .orElseThrow(() -> new Failure("--format is one of "
                        + Stream.of(values()).map(RenderFormat::id).collect(Collectors.joining(", ")) + ", not '"
                        + Excerpt.printable(written) + "'"));
    }
}
