package nl.rolwijzer.drawing;

/** Draws a figure from some height on. */
interface Drawing {

    double height(Figure figure);

    void draw(Svg svg, Figure figure, double top);
}
