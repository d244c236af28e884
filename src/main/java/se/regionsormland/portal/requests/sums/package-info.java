/** What all requests seek and have been granted, by fund, area and year. */
@NullMarked
@NamedInterface("sums")
package se.regionsormland.portal.requests.sums;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
