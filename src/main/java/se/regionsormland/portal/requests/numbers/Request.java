package se.regionsormland.portal.requests.numbers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code origin} is the idea that it was made from, where it was. */
public record Request(UUID idea, @Nullable UUID origin, ThreeNumbers numbers) {}
