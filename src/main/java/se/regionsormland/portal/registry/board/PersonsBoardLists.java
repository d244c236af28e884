package se.regionsormland.portal.registry.board;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.PersonsInCases;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;

/** The cases of a person that stand in a list for the board, and the lists that she has made. */
@Component
class PersonsBoardLists implements Holding {

  private static final String NAMED =
      """
      SELECT line.subject_id FROM board_line AS line
      LEFT JOIN submitted_idea AS sent ON sent.id = line.subject_id
      WHERE lower(sent.email) = :address
         OR strpos(lower(concat_ws(' ', line.title, line.sender)), :address) > 0
      """;

  private static final String NOBODYS = "SELECT subject_id FROM board_line WHERE false";

  private final PersonsInCases cases;

  PersonsBoardLists(PersonsInCases cases) {
    this.cases = cases;
  }

  @Override
  public List<Held> of(String address) {
    var made =
        cases.rows(
            """
            SELECT 'IDEA' AS what, id AS about, on_day AS made_board_list
            FROM board_edition WHERE made_by = :account ORDER BY on_day
            """,
            address);
    return Stream.concat(cases.of("board_list", NAMED, NOBODYS, address).stream(), made.stream())
        .toList();
  }

  /** Given to the board: kept. */
  @Override
  public void erase(String address) {}
}
