-- The lower limit of a share (Wilson, 95 of 100): what is surely so, for lists that begin with the worst.
CREATE FUNCTION wilson_low(stuck integer, of integer) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN of = 0 OR stuck = 0 THEN 0::double precision ELSE
    (stuck::double precision / of + 3.841459 / (2 * of) - 1.959964 * sqrt(stuck::double precision / of * (1 - stuck::double precision / of) / of + 3.841459 / (4.0 * of * of)))
    / (1 + 3.841459 / of) END
$$;
