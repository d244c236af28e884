-- A sole trader's organisation number is a personal identity number. It stays in the text that the region reads, and
-- stands in no heading, no queue and nowhere that everybody may read. The same rule as PersonalNumbers: ten or twelve
-- digits, a day that can exist, and a check digit that is right.
CREATE FUNCTION is_personal_number(digits text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    ten     text := right(regexp_replace(digits, '\D', '', 'g'), 10);
    month   int  := substr(ten, 3, 2)::int;
    day     int  := substr(ten, 5, 2)::int;
    days    int  := (ARRAY [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])[month];
    total   int  := 0;
    product int;
BEGIN
    day := CASE WHEN day > 60 THEN day - 60 ELSE day END;
    IF days IS NULL OR day NOT BETWEEN 1 AND days THEN
        RETURN false;
    END IF;
    FOR at IN 1..10 LOOP
        product := substr(ten, at, 1)::int * CASE WHEN at % 2 = 1 THEN 2 ELSE 1 END;
        total := total + product / 10 + product % 10;
    END LOOP;
    RETURN total % 10 = 0;
END $$;

CREATE FUNCTION masked(words text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    hidden text := words;
    found  text;
BEGIN
    FOR found IN
        SELECT match[1] FROM regexp_matches(words,
            '(?<!\d)((?:19|20)?\d{6}\s?[-+\u2010-\u2015\u2212]?\s?\d{4})(?!\d)', 'g') AS match
        ORDER BY length(match[1]) DESC -- the longer first: a shorter one may end it
    LOOP
        IF is_personal_number(found) THEN
            hidden := replace(hidden, found, '(personnummer)');
        END IF;
    END LOOP;
    RETURN hidden;
END $$;

ALTER TABLE idea ALTER COLUMN public_search SET EXPRESSION AS (
    CASE WHEN summary_shown THEN searchable(masked(title || ' ' || summary)) ELSE ''::tsvector END);
ALTER TABLE idea ALTER COLUMN public_text SET EXPRESSION AS (
    CASE WHEN summary_shown THEN lower(masked(title || ' ' || summary)) ELSE '' END);

DELETE FROM public_lexeme;
INSERT INTO public_lexeme (lexeme, ideas)
SELECT lexeme, count(*)
FROM public_idea, unnest(tsvector_to_array(public_search) || ''::text) AS lexeme
GROUP BY lexeme;
