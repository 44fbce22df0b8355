"""Common given names, for languages that write every noun with a capital: data only."""

GIVEN_NAMES = frozenset(
    (
        "adrian aisha alexander ali alina amelie amira andrea andreas angela anke anna anne annika anton antje aylin barbara bastian beate benjamin bernd bettina "
        "birgit bjoern boris britta burak carina carla carolin caroline charlotte christian christina christine christoph claudia clemens conny cornelia daniel "
        "daniela david dennis diana dieter dirk dominik doris eduard elena elias elif elisabeth ella emil emilia emily emma emre enrico erik esra eva fabian fatima "
        "felix finn florian frank franziska frederik friederike fritz gabriele georg gerd gerhard greta gunnar guenter hanna hannah hannes hans harald heike heiko "
        "heinz helena helga helmut hendrik henning henrik holger horst ibrahim ida ines ingo ingrid irina iris isabel isabella jakob jan jana janina jannik jasmin "
        "jens jessica joachim joerg johann johanna johannes jonas jonathan josef judith julia julian juliane juergen kai karin karina karl karla katharina kathrin "
        "katja kerstin kevin kilian klara klaus konrad konstantin kristin kristina lara larissa lars laura lea lena leon leonie lina linda linus lisa lorenz louis "
        "luca lucas luisa lukas lutz maik maja manfred manuel manuela mara marc marcel marco marcus maren margarete maria marie marina mario marion markus marlene "
        "marta martha martin martina mathilde matthias max maximilian mehmet melanie melina merve mia michael michaela michelle mila miriam mohammed monika moritz "
        "murat nadine nadja natalie natascha nele nico nicole niklas nils nina noah nora norbert olaf ole oliver oskar pascal patricia patrick paul paula pauline "
        "peter petra philipp pia rafael rainer ralf ramona raphael rebecca regina renate rene richard robert robin roland rolf romy ronja rosa ruth sabine sabrina "
        "samuel sandra sara sarah saskia sebastian selin severin silke silvia simon simone sofia sonja sophia sophie stefan stefanie steffen stephan susanne sven "
        "svenja swen sylvia tamara tanja tatjana theo theresa thomas thorsten till tilo tim timo tina tobias tom torsten ulrich ulrike ursula uta ute uwe valentin "
        "valerie vanessa vera verena veronika viktor viktoria vincent volker walter werner wiebke wilhelm wolfgang yannick yasmin yvonne zeynep"
    ).split()
)
