-- 0002_drop_a_and_6_more_switch
-- schemac 1  schema bfe2fa89404d -> 23ca31c8e48d  text 68c6ebfb1b42
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code before it too.
-- Only from 0002 (switch): new code that deletes rows that g_id_fkey keeps.
-- Loses all rows of a, all rows of b, all rows of c, all rows of d, all rows of e, all rows of f
--   and all rows of g.
-- Locks: ACCESS EXCLUSIVE on a, b, c, d, e, end_of_chain, f and g.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses b waits from here on
LOCK TABLE a, c, d, e, end_of_chain, f, g IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Loses all rows of a, breaks code that uses it. Brief ACCESS EXCLUSIVE on a and b.
DROP TABLE a;

-- Loses all rows of b, breaks code that uses it. Brief ACCESS EXCLUSIVE on b and c.
DROP TABLE b;

-- Loses all rows of c, breaks code that uses it. Brief ACCESS EXCLUSIVE on c and d.
DROP TABLE c;

-- Loses all rows of d, breaks code that uses it. Brief ACCESS EXCLUSIVE on d and e.
DROP TABLE d;

-- Loses all rows of e, breaks code that uses it. Brief ACCESS EXCLUSIVE on e and f.
DROP TABLE e;

-- Loses all rows of f, breaks code that uses it. Brief ACCESS EXCLUSIVE on f and g.
DROP TABLE f;

-- Loses all rows of g, breaks code that uses it. Brief ACCESS EXCLUSIVE on end_of_chain and g.
DROP TABLE g;
