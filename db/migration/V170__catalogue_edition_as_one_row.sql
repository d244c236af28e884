-- An edition is written once, read whole and never searched in: one row, in the shape of its file.
ALTER TABLE strategy_edition ADD COLUMN content jsonb;

UPDATE strategy_edition SET content = jsonb_build_object(
    'strategy', strategy,
    'title', title,
    'subtitle', subtitle,
    'adopted', adopted,
    'region', region,
    'source', source,
    'budget', (
        SELECT jsonb_build_object(
            'erdf', sum(erdf), 'coFinancing', sum(co_financing), 'total', sum(erdf + co_financing))
        FROM intervention_area WHERE edition = strategy_edition.number),
    'regionalGoals', (
        SELECT coalesce(
            jsonb_agg(jsonb_build_object('number', number, 'name', name) ORDER BY number), '[]')
        FROM regional_goal WHERE edition = strategy_edition.number),
    'goals', (
        SELECT jsonb_agg(jsonb_build_object('id', id, 'name', name, 'priorities', (
            SELECT jsonb_agg(jsonb_build_object('number', number, 'name', name, 'interventionAreas', (
                SELECT jsonb_agg(jsonb_build_object(
                    'number', number, 'name', name, 'aliases', aliases, 'slug', slug,
                    'specificObjective',
                    jsonb_build_object('code', objective_code, 'name', objective_name),
                    'page', page, 'introduction', introduction,
                    'budget', jsonb_build_object(
                        'erdf', erdf, 'coFinancing', co_financing, 'total', erdf + co_financing),
                    'interventions', (
                        SELECT jsonb_agg(jsonb_build_object(
                            'table', table_number, 'name', name, 'aliases', aliases, 'page', page,
                            'introduction', introduction, 'governingAreas', governing_areas,
                            'measures', (
                                SELECT jsonb_agg(jsonb_build_object(
                                    'id', measure, 'text', text,
                                    'keyActorsText', key_actors_text,
                                    'keyActors', (
                                        SELECT coalesce(jsonb_agg(key_actor ORDER BY position), '[]')
                                        FROM measure_key_actor named
                                        WHERE named.edition = measure_text.edition
                                          AND named.measure = measure_text.measure))
                                    ORDER BY position)
                                FROM measure_text
                                WHERE measure_text.edition = intervention.edition
                                  AND measure_text.table_number = intervention.table_number))
                            ORDER BY table_number)
                        FROM intervention
                        WHERE intervention.edition = intervention_area.edition
                          AND intervention.area = intervention_area.number))
                    ORDER BY number)
                FROM intervention_area
                WHERE intervention_area.edition = priority.edition
                  AND intervention_area.priority = priority.number))
                ORDER BY number)
            FROM priority WHERE priority.edition = goal.edition AND priority.goal = goal.id))
            ORDER BY position)
        FROM goal WHERE goal.edition = strategy_edition.number),
    'keyActors', (
        SELECT jsonb_agg(jsonb_build_object(
            'id', key_actor, 'name', name, 'type', type, 'municipality', municipality,
            'aliases', aliases, 'named', named, 'about', about,
            'standsFor', (
                SELECT coalesce(jsonb_agg(member ORDER BY position), '[]')
                FROM key_actor_member one
                WHERE one.edition = key_actor_text.edition
                  AND one.key_actor = key_actor_text.key_actor))
            ORDER BY position)
        FROM key_actor_text WHERE key_actor_text.edition = strategy_edition.number));

ALTER TABLE strategy_edition
    ALTER COLUMN content SET NOT NULL,
    DROP COLUMN title,
    DROP COLUMN subtitle,
    DROP COLUMN region,
    DROP COLUMN adopted,
    DROP COLUMN source;

DROP TABLE measure_key_actor, key_actor_member, key_actor_text, key_actor, measure_text, measure,
    intervention, intervention_area, priority, goal, regional_goal;
