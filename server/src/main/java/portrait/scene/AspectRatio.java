package portrait.scene;

/** Width to height of the picture; both positive. */
public record AspectRatio(double width, double height) {
    public double value() {
        return width / height;
    }
}
