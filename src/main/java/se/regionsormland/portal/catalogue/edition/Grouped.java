package se.regionsormland.portal.catalogue.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;

/** A row and the key of what it belongs to. */
record Grouped<K, T>(K key, T one) {

  static <K, T> Map<K, List<T>> by(List<Grouped<K, T>> rows) {
    return rows.stream().collect(groupingBy(Grouped::key, mapping(Grouped::one, toList())));
  }
}
