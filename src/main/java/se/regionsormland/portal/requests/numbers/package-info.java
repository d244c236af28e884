/** What a request says in three numbers: what it costs, what is sought and who pays the rest. */
@NullMarked
@NamedInterface("numbers")
package se.regionsormland.portal.requests.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
