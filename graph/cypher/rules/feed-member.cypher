// feed-member: What a group or role can read, its members and those who assume it can read.
// Gain: What the member reads holds the attacker’s words.
// Needs: The second is a member of the first, or can assume it.
// Made from graph/src/rules/feed-member.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. first → second: fed → fed; difficulty 1
MATCH (second:User|Group|ServiceIdentity)-[memberOf:MEMBER_OF {enabled: true}]->(first:Group|Role)
RETURN first.id AS from, second.id AS to,
  [] AS key, [memberOf.id] AS evidence;

// 2 of 2. first → second: fed → fed; difficulty 1
MATCH (second:User|Group|Role|ServiceIdentity)-[canAssume:CAN_ASSUME {enabled: true}]->(first:User|Role|ServiceIdentity)
RETURN first.id AS from, second.id AS to,
  [] AS key, [canAssume.id] AS evidence;
