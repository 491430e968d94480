-- 0002_drop_a_and_6_more_switch                                  draft until committed
-- schemac 1  schema bfe2fa89404d -> 23ca31c8e48d  text 03cc944fb035
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
