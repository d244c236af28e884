package se.regionsormland.portal.retention;

import java.util.Map;
import java.util.UUID;

/**
 * One thing that is kept about a person.
 *
 * @param about what it is or belongs to: a record that may be closed to who asks
 * @param words what stands in it, by the name of its text: {@code persons.field.<name>}
 */
public record Held(Kept what, UUID about, Map<String, String> words) {}
