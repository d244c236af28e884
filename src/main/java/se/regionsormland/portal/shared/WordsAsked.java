package se.regionsormland.portal.shared;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Several questions for what is written, asked by one statement: {@code :keys}, {@code :queries}
 * and {@code :nearby}, one beside the other, and {@code :near}. Each row that answers has its
 * {@code key}.
 */
public record WordsAsked(List<WordSearch> searches, Set<Municipality> near) {

  private record Found<T>(String key, T answer) {}

  /** In the order of the rows; {@code more} is what the statement asks for beside. */
  public <T> Map<String, List<T>> answers(
      NamedParameterJdbcOperations jdbc, String sql, Map<String, ?> more, RowMapper<T> row) {
    if (searches.isEmpty()) {
      return Map.of();
    }
    return PlannedOnce.list(
            jdbc,
            sql,
            parameters(more),
            (found, at) -> new Found<>(found.getString("key"), row.mapRow(found, at)))
        .stream()
        .collect(groupingBy(Found::key, LinkedHashMap::new, mapping(Found::answer, toList())));
  }

  private Map<String, Object> parameters(Map<String, ?> more) {
    var all = new HashMap<String, Object>(more);
    all.put("keys", searches.stream().map(WordSearch::key).toArray(String[]::new));
    all.put("queries", searches.stream().map(WordSearch::query).toArray(String[]::new));
    all.put("nearby", searches.stream().map(WordSearch::nearby).toArray(Boolean[]::new));
    all.put("near", Municipality.names(near));
    return all;
  }
}
