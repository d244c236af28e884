-- Words are cut where people cut them. PostgreSQL reads "Eskilstuna/Strängnäs" as the name of a file and "sommar.Barn"
-- as that of a machine: the words in them would never be found.
CREATE FUNCTION blank_between(said text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(said, '[/\\_|]|(?<=[[:alpha:]])[.:@](?=[[:alpha:]])', ' ', 'g');

CREATE FUNCTION searchable(said text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN to_tsvector('swedish', blank_between(said));

-- Snowball knows no neuter in -et: bidrag and bidraget are two words to it. The one place where they are one: the forms
-- to ask for, of a word that somebody writes.
CREATE FUNCTION word_forms(written text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
    SELECT array_agg(DISTINCT form)
    FROM (SELECT lower(written) AS word) AS given,
         LATERAL (SELECT regexp_replace(word, '(?<=...)(ets|et|ens|en|s)$', '') AS base) AS cut,
         LATERAL unnest(
             ARRAY [word, word || 'et', base || 'et']
             || CASE WHEN word ~ '...ets?$' THEN ARRAY [base, base || 'e'] ELSE '{}' END
             || CASE WHEN word ~ '..e$' THEN ARRAY [word || 't'] ELSE '{}' END) AS form;
END;

-- What somebody types in a search box. Each word in any of its forms; with quotation marks, a minus or "or" it is
-- asked as it stands.
CREATE FUNCTION swedish_query(typed text) RETURNS tsquery
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    said  text := blank_between(typed);
    asked tsquery;
    word  text;
    forms tsquery;
BEGIN
    IF said ~* '"|(^|\s)-|\sor\s' THEN
        RETURN websearch_to_tsquery('swedish', said);
    END IF;
    FOREACH word IN ARRAY regexp_split_to_array(btrim(said), '\s+') LOOP
        CONTINUE WHEN numnode(websearch_to_tsquery('swedish', word)) = 0;
        SELECT string_agg('(' || one::text || ')', ' | ')::tsquery INTO forms
        FROM unnest(word_forms(word)) AS form,
             LATERAL (SELECT websearch_to_tsquery('swedish', form) AS one) AS query
        WHERE numnode(one) > 0;
        asked := CASE WHEN asked IS NULL THEN forms ELSE asked && forms END;
    END LOOP;
    RETURN coalesce(asked, ''::tsquery);
END $$;

ALTER TABLE idea ALTER COLUMN search SET EXPRESSION AS (
    CASE WHEN reference IS NULL THEN ''::tsvector
         ELSE searchable(title || ' ' || text || ' ' || change || ' ' || organisation) END);
ALTER TABLE idea ALTER COLUMN public_search SET EXPRESSION AS (
    CASE WHEN summary_shown THEN searchable(title || ' ' || summary) ELSE ''::tsvector END);
ALTER TABLE project ALTER COLUMN search SET EXPRESSION AS (
    searchable(title || ' ' || summary || ' ' || learnt || ' ' || owner || ' ' || partners));

-- The words of public ideas are other ones now.
DELETE FROM public_lexeme;
INSERT INTO public_lexeme (lexeme, ideas)
SELECT lexeme, count(*)
FROM public_idea, unnest(tsvector_to_array(public_search) || ''::text) AS lexeme
GROUP BY lexeme;
