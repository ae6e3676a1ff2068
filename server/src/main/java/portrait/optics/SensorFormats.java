package portrait.optics;

import java.util.List;

/** The formats photographers name. Sizes are the image area as makers state it. */
public final class SensorFormats {
    public static final SensorFormat FULL_FRAME = format("full-frame", 36, 24);
    public static final SensorFormat APS_C = format("aps-c", 23.5, 15.6);
    public static final SensorFormat APS_C_CANON = format("aps-c-canon", 22.3, 14.9);
    public static final SensorFormat APS_H = format("aps-h", 28.7, 19.1);
    public static final SensorFormat MICRO_FOUR_THIRDS = format("mft", 17.3, 13);
    public static final SensorFormat ONE_INCH = format("1inch", 13.2, 8.8);
    /** The main camera of today's phones, 1/1.3 inch. */
    public static final SensorFormat PHONE = format("phone", 9.8, 7.3);

    public static final SensorFormat MEDIUM_44X33 = format("44x33", 43.8, 32.9);
    public static final SensorFormat MEDIUM_54X40 = format("54x40", 53.4, 40);
    public static final SensorFormat LEICA_S = format("leica-s", 45, 30);

    public static final SensorFormat FILM_645 = format("645", 56, 41.5);
    public static final SensorFormat FILM_6X6 = format("6x6", 56, 56);
    public static final SensorFormat FILM_6X7 = format("6x7", 69.5, 56);
    public static final SensorFormat FILM_6X9 = format("6x9", 84, 56);
    public static final SensorFormat SHEET_4X5 = format("4x5", 120, 95);
    public static final SensorFormat SHEET_8X10 = format("8x10", 244, 194);
    public static final SensorFormat INSTAX_MINI = format("instax-mini", 62, 46);

    public static final SensorFormat SUPER_16 = format("super16", 12.52, 7.41);
    public static final SensorFormat ACADEMY_35 = format("academy", 21.95, 16);
    public static final SensorFormat SUPER_35 = format("super35", 24.89, 18.66);
    public static final SensorFormat ALEXA_35 = format("alexa-35", 27.99, 19.22);
    public static final SensorFormat ALEXA_MINI_LF = format("alexa-mini-lf", 36.7, 25.54);
    public static final SensorFormat ALEXA_65 = format("alexa-65", 54.12, 25.58);
    public static final SensorFormat CINE_65 = format("65mm", 52.48, 23.01);
    public static final SensorFormat IMAX = format("imax", 70.41, 52.63);

    /** All of them, small to large within their kind. */
    public static final List<SensorFormat> ALL = List.of(
            PHONE,
            ONE_INCH,
            MICRO_FOUR_THIRDS,
            APS_C_CANON,
            APS_C,
            APS_H,
            FULL_FRAME,
            MEDIUM_44X33,
            LEICA_S,
            MEDIUM_54X40,
            FILM_645,
            INSTAX_MINI,
            FILM_6X6,
            FILM_6X7,
            FILM_6X9,
            SHEET_4X5,
            SHEET_8X10,
            SUPER_16,
            ACADEMY_35,
            SUPER_35,
            ALEXA_35,
            ALEXA_MINI_LF,
            CINE_65,
            ALEXA_65,
            IMAX);

    private SensorFormats() {}

    private static SensorFormat format(String name, double widthMm, double heightMm) {
        return new SensorFormat(name, new Frame(new Length(widthMm), new Length(heightMm)));
    }
}
