package portrait.optics.colour;

/** CIE 1931 tristimulus values; also used for any three numbers a 3×3 matrix maps. */
record Xyz(double x, double y, double z) {

    /** The product of a 3×3 matrix, rows first, and this column. */
    Xyz times(double[][] matrix) {
        return new Xyz(row(matrix[0]), row(matrix[1]), row(matrix[2]));
    }

    private double row(double[] factors) {
        return factors[0] * x + factors[1] * y + factors[2] * z;
    }

    /** The colour without its brightness; not defined for black. */
    Chromaticity chromaticity() {
        double sum = x + y + z;
        return new Chromaticity(x / sum, y / sum);
    }
}
