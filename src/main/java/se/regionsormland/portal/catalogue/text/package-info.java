/** How the catalogue reads Swedish words: letters, stems and the parts of compounds. */
@NullMarked
package se.regionsormland.portal.catalogue.text;

import org.jspecify.annotations.NullMarked;
