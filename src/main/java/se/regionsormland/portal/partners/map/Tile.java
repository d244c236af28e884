package se.regionsormland.portal.partners.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.shared.CountyFile.Square;
import se.regionsormland.portal.shared.Municipality;

/**
 * A square of the map: a municipality of the county, or a county beside it with the node towns
 * there that the strategy names. Where it lies is roughly where it is.
 */
record Tile(int column, int row, String name, @Nullable Municipality municipality, String towns) {

  static final int SIDE = 80;

  /** Between the middles of two squares. */
  record Line(Tile from, Tile to) {

    public String path() {
      return "M%d %d L%d %d".formatted(from.middle(), from.centre(), to.middle(), to.centre());
    }
  }

  static List<Tile> all() {
    return County.ours().map().stream().map(Tile::of).toList();
  }

  private static Tile of(Square square) {
    var inside = square.municipality();
    if (inside == null) {
      return new Tile(
          square.column(),
          square.row(),
          String.valueOf(square.county()),
          null,
          String.valueOf(square.town()));
    }
    var municipality = Municipality.valueOf(inside);
    return new Tile(square.column(), square.row(), municipality.displayName(), municipality, "");
  }

  static List<Line> corridors(List<Tile> all) {
    return County.ours().corridors().stream()
        .map(towns -> new Line(at(towns.getFirst(), all), at(towns.getLast(), all)))
        .toList();
  }

  private static Tile at(String town, List<Tile> all) {
    return all.stream().filter(one -> one.towns().equals(town)).findFirst().orElseThrow();
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
