-- 0003_rename_spans_a_to_b_and_3_more_switch                               file 3 of 4
-- schemac 1  schema 12f322785bcf before and after  text 1ff5e04f3ef5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b, spans.d,
--   spans.a or more; new code runs from 0001, since it uses spans.b, spans.a, spans.d and more.
-- Only from 0003 (switch): new code that writes what spans_c_fkey refuses.
-- Locks: ACCESS EXCLUSIVE on spans and spots.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE spans IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses spans waits from here on
LOCK TABLE spots IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on spans and spots: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM spans a WHERE a.c IS NOT NULL AND NOT EXISTS (SELECT FROM spots b WHERE b.id = a.c)
ALTER TABLE spans
  DROP CONSTRAINT spans_c_fkey,
  DROP CONSTRAINT spans_b_a_key,
  DROP CONSTRAINT spans_pkey,
  ADD CONSTRAINT spans_pkey PRIMARY KEY USING INDEX spans_pkey_build,
  ADD CONSTRAINT spans_b_a_key UNIQUE USING INDEX spans_b_a_key_build,
  ADD CONSTRAINT spans_c_fkey FOREIGN KEY (c) REFERENCES spots (id) NOT VALID;
