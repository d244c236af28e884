-- A hyphen between two words makes one of them to PostgreSQL, with its parts beside it in a text but side by side in a
-- question: "EU-medel" finds no "medel från EU". Between two years it makes a minus: "2021-2027" is not found by 2027.
-- And one between blanks, as in "Nyköping - Oxelösund", asks for what does not say the second.
CREATE OR REPLACE FUNCTION blank_between(said text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(said,
        '[/\\_|]|(?<=[[:alpha:]])[.:@](?=[[:alpha:]])|(?<=[[:alnum:]])-+(?=[[:alnum:]])|(?<=\s)-+(?=\s)', ' ', 'g');

ALTER TABLE idea ALTER COLUMN search SET EXPRESSION AS (
    CASE WHEN reference IS NULL THEN ''::tsvector
         ELSE searchable(title || ' ' || text || ' ' || change || ' ' || organisation) END);
ALTER TABLE idea ALTER COLUMN public_search SET EXPRESSION AS (
    CASE WHEN summary_shown THEN searchable(masked(title || ' ' || summary)) ELSE ''::tsvector END);
ALTER TABLE project ALTER COLUMN search SET EXPRESSION AS (
    searchable(title || ' ' || summary || ' ' || learnt || ' ' || owner || ' ' || partners));

-- The words of public ideas are other ones now.
DELETE FROM public_lexeme;
INSERT INTO public_lexeme (lexeme, ideas)
SELECT lexeme, count(*)
FROM public_idea, unnest(tsvector_to_array(public_search) || ''::text) AS lexeme
GROUP BY lexeme;
