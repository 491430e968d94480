-- 0001_drop_a_drop_b
-- schemac 1  schema 84ff4aa931cb -> 750d7f92e2a1  text 17a616b5fe14
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses all rows of a, all rows of b and the position of a_id_seq and b_id_seq.
-- Locks: ACCESS EXCLUSIVE on a and b.

-- Waits for transactions that took values from a_id_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE a_id_seq OWNED BY NONE;

-- Waits for transactions that took values from b_id_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE b_id_seq OWNED BY NONE;

-- Loses all rows of a, breaks code that uses it. Brief ACCESS EXCLUSIVE on a.
DROP TABLE a;

-- Loses all rows of b, breaks code that uses it. Brief ACCESS EXCLUSIVE on b.
DROP TABLE b;

-- Loses the position of a_id_seq. Breaks code that takes values from a_id_seq.
DROP SEQUENCE a_id_seq;

-- Loses the position of b_id_seq. Breaks code that takes values from b_id_seq.
DROP SEQUENCE b_id_seq;
