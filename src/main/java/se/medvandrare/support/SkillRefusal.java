package se.medvandrare.support;

/** Why a host who asked about a skill got a no. */
enum SkillRefusal {
    NOT_NOW,
    TIME,
    ELSEWHERE,
    DOES_NOT_FIT,
    LOST_CONTACT,
    CHANGED_MIND
}
