package se.regionsormland.portal.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Municipality;

/**
 * A square of the map: a municipality of the county, or a county beside it with the node towns
 * there that the strategy names. Where it lies is roughly where it is.
 */
record Tile(int column, int row, String name, @Nullable Municipality municipality, String towns) {

  static final int SIDE = 80;

  static final List<Tile> ALL =
      List.of(
          outside(1, 0, "Västmanland", "Västerås"),
          outside(3, 0, "Uppsala län", "Uppsala"),
          outside(0, 1, "Örebro län", "Örebro"),
          inside(1, 1, Municipality.ESKILSTUNA),
          inside(2, 1, Municipality.STRANGNAS),
          outside(4, 1, "Stockholm", "Stockholm"),
          inside(1, 2, Municipality.KATRINEHOLM),
          inside(2, 2, Municipality.FLEN),
          inside(3, 2, Municipality.GNESTA),
          outside(4, 2, "Stockholm", "Södertälje"),
          inside(1, 3, Municipality.VINGAKER),
          inside(2, 3, Municipality.NYKOPING),
          inside(3, 3, Municipality.TROSA),
          inside(3, 4, Municipality.OXELOSUND),
          outside(1, 4, "Östergötland", "Norrköping"),
          outside(0, 4, "Östergötland", "Linköping"));

  private static Tile inside(int column, int row, Municipality municipality) {
    return new Tile(column, row, municipality.displayName(), municipality, "");
  }

  private static Tile outside(int column, int row, String county, String town) {
    return new Tile(column, row, county, null, town);
  }

  public int x() {
    return column * SIDE;
  }

  public int y() {
    return row * SIDE;
  }

  public int middle() {
    return x() + SIDE / 2;
  }

  public int centre() {
    return y() + SIDE / 2;
  }
}
