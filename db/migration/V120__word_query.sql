-- Asks for one word as it stands in a text search vector, and no text can make that fail: PostgreSQL has no longer
-- words than 2,046 bytes in a vector, and refuses them in a query. For such a word the answer is null: nobody has it.
CREATE FUNCTION word_query(lexeme text, ending text DEFAULT '') RETURNS tsquery
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN octet_length(lexeme) BETWEEN 1 AND 2046
        THEN ('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''' || ending)::tsquery END;
