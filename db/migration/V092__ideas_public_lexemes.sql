-- In how many public ideas a word stands, so that a rare word counts for more than a common one.
-- Public ideas only: what is hidden, withdrawn or not sent leaves no trace. The empty word counts the ideas.
CREATE TABLE public_lexeme (
    lexeme text COLLATE "C" PRIMARY KEY,
    ideas  int NOT NULL
);

-- Compounds are found by their beginning (the key) and by their end.
CREATE INDEX public_lexeme_end ON public_lexeme (reverse(lexeme) COLLATE "C");

CREATE FUNCTION count_public_lexemes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO public_lexeme AS known (lexeme, ideas)
        SELECT lexeme COLLATE "C" AS lexeme, count(*)
        FROM after_rows, unnest(tsvector_to_array(public_search) || ''::text) AS lexeme
        WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED')
        GROUP BY 1 ORDER BY 1
        ON CONFLICT (lexeme) DO UPDATE SET ideas = known.ideas + excluded.ideas;
        RETURN NULL;
    END IF;

    -- Always in the same order, so that two at once wait for each other and never in a ring.
    INSERT INTO public_lexeme AS known (lexeme, ideas)
    SELECT changed.lexeme COLLATE "C" AS lexeme, sum(changed.step)
    FROM (SELECT unnest(tsvector_to_array(public_search) || ''::text) AS lexeme, 1 AS step
          FROM after_rows WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED')
          UNION ALL
          SELECT unnest(tsvector_to_array(public_search) || ''::text), -1
          FROM before_rows WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED')) AS changed
    GROUP BY 1 HAVING sum(changed.step) <> 0 ORDER BY 1
    ON CONFLICT (lexeme) DO UPDATE SET ideas = known.ideas + excluded.ideas;

    DELETE FROM public_lexeme
    WHERE ideas <= 0
      AND lexeme IN (SELECT unnest(tsvector_to_array(public_search) || ''::text) COLLATE "C"
                     FROM before_rows WHERE summary_shown);
    RETURN NULL;
END $$;

CREATE TRIGGER count_public_lexemes_added AFTER INSERT ON idea
    REFERENCING NEW TABLE AS after_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_public_lexemes();

CREATE TRIGGER count_public_lexemes_changed AFTER UPDATE ON idea
    REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_public_lexemes();

INSERT INTO public_lexeme (lexeme, ideas)
SELECT lexeme, count(*)
FROM public_idea, unnest(tsvector_to_array(public_search) || ''::text) AS lexeme
GROUP BY lexeme;
